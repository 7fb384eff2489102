import { absolute } from '@/lib/absolute';
import type { OfficePage } from './view';

/** One office, https://schema.org/GovernmentOffice. */
export function officeData(office: OfficePage): Record<string, unknown> {
  const { parent, position } = office;
  return {
    '@type': 'GovernmentOffice',
    '@id': absolute(office.href),
    name: office.name.value,
    description: office.description?.value,
    url: absolute(office.href),
    telephone: office.telephone ?? undefined,
    email: office.emails[0]?.email,
    address: {
      '@type': 'PostalAddress',
      streetAddress: office.addressLines.join(', ') || undefined,
      addressLocality: office.city.value,
      addressCountry: office.country.code || undefined,
    },
    contactPoint: contactPoints(office),
    geo: position ? { '@type': 'GeoCoordinates', ...position } : undefined,
    parentOrganization: parent
      ? { '@type': 'GovernmentOffice', '@id': absolute(parent.href), name: parent.name.value }
      : { '@id': absolute('/#organization') },
  };
}

function contactPoints({ telephones, emails, languages }: OfficePage): Record<string, unknown>[] {
  const availableLanguage = languages.length ? languages : undefined;
  return [
    ...telephones.map(({ kind, number, label }) => ({
      '@type': 'ContactPoint',
      contactType: label?.value ?? 'customer service',
      ...(kind === 'fax' ? { faxNumber: number } : { telephone: number }),
      availableLanguage,
    })),
    ...emails.map(({ email, label }) => ({
      '@type': 'ContactPoint',
      contactType: label?.value ?? 'customer service',
      email,
      availableLanguage,
    })),
  ];
}
