import {
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
} from 'payload';
import { kitWord } from './kitLabels';

/** Payload asks for three characters. Length is what counts: NIST SP 800-63B, section 3.1.1.2. */
const SHORTEST = 12;

export const refuseShortPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  check(data?.password, req);
  return data;
};

/** A password that is set by mail goes past the hook above. */
export const refuseShortReset: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'resetPassword') check((args as { data?: { password?: unknown } }).data?.password, req);
  return args;
};

function check(password: unknown, req: PayloadRequest): void {
  if (typeof password !== 'string' || !password || password.length >= SHORTEST) return;
  const message = kitWord('passwordShort', req.i18n?.language, { characters: String(SHORTEST) });
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }], req }, req.t);
}
