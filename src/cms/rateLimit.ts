import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { APIError } from 'payload';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { addressOf } from '@/lib/address';
import { postgresOf } from './database';
import { kitWord } from './kitLabels';

const LIMITS = {
  login: { points: 20, duration: 15 * 60 },
  forgotPassword: { points: 5, duration: 60 * 60 },
  resetPassword: { points: 10, duration: 60 * 60 },
} as const;

type Limited = keyof typeof LIMITS;

const limiters = new Map<Limited, RateLimiterPostgres>();

/** Bounds the tries of one network address at signing in and at passwords; counted in PostgreSQL for all instances. */
export const limitTries: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation in LIMITS && req.payloadAPI !== 'local') await consume(operation as Limited, req);
  return args;
};

async function consume(operation: Limited, req: PayloadRequest): Promise<void> {
  try {
    await limiterOf(operation, req).consume(addressOf(req.headers));
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const minutes = Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000));
    throw new APIError(kitWord('tooManyTries', req.i18n?.language, { minutes: String(minutes) }), 429, undefined, true);
  }
}

function limiterOf(operation: Limited, req: PayloadRequest): RateLimiterPostgres {
  const known = limiters.get(operation);
  if (known) return known;
  const limiter = new RateLimiterPostgres({
    storeClient: postgresOf(req.payload).pool,
    storeType: 'pool',
    tableName: 'rate_limits',
    tableCreated: true,
    keyPrefix: operation,
    ...LIMITS[operation],
  });
  limiters.set(operation, limiter);
  return limiter;
}
