import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical';
import type { Block } from 'payload';
import { kitWord } from '@/cms/kitLabels';
import { isLinkAddress } from '@/lib/links';

const LINKED = ['news', 'offices', 'pages', 'programs', 'staff', 'topics'] as const;

const callout: Block = {
  slug: 'callout',
  interfaceName: 'CalloutBlock',
  labels: {
    singular: { en: 'Call-out', es: 'Recuadro', fr: 'Encadré', ar: 'إطار بارز' },
    plural: { en: 'Call-outs', es: 'Recuadros', fr: 'Encadrés', ar: 'أطر بارزة' },
  },
  fields: [
    {
      name: 'tone',
      type: 'select',
      required: true,
      defaultValue: 'info',
      label: { en: 'Kind', es: 'Tipo', fr: 'Genre', ar: 'النوع' },
      options: [
        { value: 'info', label: { en: 'Information', es: 'Información', fr: 'Information', ar: 'معلومة' } },
        { value: 'warning', label: { en: 'Warning', es: 'Advertencia', fr: 'Avertissement', ar: 'تحذير' } },
      ],
    },
    {
      name: 'heading',
      type: 'text',
      required: true,
      label: { en: 'Heading', es: 'Título', fr: 'Titre', ar: 'العنوان' },
    },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      label: { en: 'Text', es: 'Texto', fr: 'Texte', ar: 'النص' },
    },
  ],
};

/** The editor for long texts. It offers what the public site renders (lib/richText.ts) and nothing else. */
export const longText = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    LinkFeature({
      enabledCollections: [...LINKED],
      fields: ({ defaultFields }) =>
        defaultFields.map((field) =>
          field.name === 'url' ? ({ ...field, validate: checkedAddress } as typeof field) : field,
        ),
    }),
    UploadFeature({ collections: { media: { fields: [] } } }),
    EXPERIMENTAL_TableFeature(),
    BlocksFeature({ blocks: [callout] }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
});

function checkedAddress(
  value: string | null | undefined,
  { siblingData, req }: { siblingData: { linkType?: string }; req: { i18n?: { language: string } } },
): string | true {
  if (siblingData.linkType === 'internal') return true;
  return value && isLinkAddress(value) ? true : kitWord('linkInvalid', req.i18n?.language);
}
