import type { AfterErrorHook, Config } from 'payload';
import { kitWord } from './kitLabels';

const MEGABYTES = 12;
const TOO_LARGE = 413;

/**
 * How large a file may be; a larger one is refused while it arrives. No `limitHandler` here: Payload hands this object
 * to the browser as well, which takes no functions, and no page of the admin would open any more.
 */
export const uploadLimit: NonNullable<Config['upload']> = {
  limits: { fileSize: MEGABYTES * 1024 * 1024 },
  abortOnLimit: true,
};

/** Says so in the language of the admin. */
export const explainTooLarge: AfterErrorHook = ({ error, req }) => {
  if (!('status' in error) || error.status !== TOO_LARGE) return;
  const message = kitWord('fileTooLarge', req.i18n?.language, { megabytes: String(MEGABYTES) });
  return { response: { errors: [{ message }] } };
};
