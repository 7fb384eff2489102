import type { CollectionConfig } from 'payload';
import { env } from '@/lib/env';
import { regions } from '@/lib/regions';
import { administratorsOnly } from './access';
import { accountHooks } from './accountAudit';
import { content } from './content';
import { groups } from './groups';
import type { Labels } from './labels';
import { refuseShortPassword, refuseShortReset } from './passwords';
import { limitTries } from './rateLimit';
import { roles } from './roles';
import labels from './userLabels.json' with { type: 'json' };

const SESSION_SECONDS = 8 * 60 * 60;
const LOCK_MS = 10 * 60 * 1000;
const TRIES_BEFORE_LOCK = 10;

/** Accounts. The first one comes from the seed or the command line, never from an open page. */
export const Users: CollectionConfig = content(
  {
    slug: 'users',
    auth: {
      tokenExpiration: SESSION_SECONDS,
      maxLoginAttempts: TRIES_BEFORE_LOCK,
      lockTime: LOCK_MS,
      useSessions: true,
      removeTokenFromResponses: true,
      cookies: { sameSite: 'Strict', secure: env.SITE_URL.startsWith('https:') },
    },
    admin: { useAsTitle: 'name', group: groups.administration, defaultColumns: ['name', 'email', 'role', 'updatedAt'] },
    disableDuplicate: true,
    endpoints: [
      {
        path: '/first-register',
        method: 'post',
        handler: () =>
          Response.json({ errors: [{ message: 'Accounts are made by an administrator.' }] }, { status: 403 }),
      },
    ],
    hooks: { beforeOperation: [limitTries, refuseShortReset], beforeValidate: [refuseShortPassword], ...accountHooks },
    fields: [
      { name: 'name', type: 'text', required: true, saveToJWT: true },
      {
        name: 'role',
        type: 'select',
        options: [...roles],
        required: true,
        defaultValue: 'author',
        saveToJWT: true,
        access: administratorsOnly,
      },
      {
        name: 'regions',
        type: 'select',
        hasMany: true,
        options: [...regions],
        access: administratorsOnly,
        admin: { condition: (data) => data.role === 'listing-manager' },
      },
      {
        name: 'offices',
        type: 'relationship',
        relationTo: 'offices',
        hasMany: true,
        access: administratorsOnly,
        admin: { condition: (data) => data.role === 'listing-manager' },
      },
    ],
  },
  labels as Labels,
);
