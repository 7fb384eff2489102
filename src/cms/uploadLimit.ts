import { APIError, type Config, type PayloadRequest } from 'payload';
import { kitWord } from './kitLabels';

const MEGABYTES = 12;

/** How large a file may be; a larger one is refused while it arrives, with a sentence in the language of the admin. */
export const uploadLimit: NonNullable<Config['upload']> = {
  limits: { fileSize: MEGABYTES * 1024 * 1024 },
  abortOnLimit: true,
  limitHandler: ({ request }) => {
    const { i18n } = request as unknown as PayloadRequest;
    throw new APIError(kitWord('fileTooLarge', i18n?.language, { megabytes: String(MEGABYTES) }), 413, undefined, true);
  },
};
