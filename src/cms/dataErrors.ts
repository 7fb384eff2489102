import type { AfterErrorHook } from 'payload';
import { kitWord } from './kitLabels';

/** PostgreSQL's class 22, "data exception": https://www.postgresql.org/docs/18/errcodes-appendix.html */
const DATA_EXCEPTION = /^22/;

/** A value that the database cannot read, such as a kind that there is not, is the asker's mistake and no fault of ours. */
export const explainDataErrors: AfterErrorHook = ({ error, req }) => {
  if (!DATA_EXCEPTION.test(codeOf(error))) return;
  return { status: 400, response: { errors: [{ message: kitWord('valueUnreadable', req.i18n?.language) }] } };
};

function codeOf(error: unknown): string {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return typeof code === 'string' ? code : cause ? codeOf(cause) : '';
}
