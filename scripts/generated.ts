import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { BasePayload, generateImportMap } from 'payload';
import { generateTypes } from 'payload/node';

/*
 * The generators of Payload, called as functions: its command can end with code 0 having done nothing (payload#17757).
 * They read the configuration only, so they need no settings and open no database.
 */
process.env.NEXT_PHASE = 'phase-production-build';
const config = await (await import('@payload-config')).default;
const { postgresOf } = await import('@/cms/database');

export const TYPES = 'src/payload-types.ts';
export const IMPORT_MAP = 'src/app/(payload)/admin/importMap.js';

/** Writes the types of the documents and the admin's import map, at their places under the folder. */
export async function generate(folder: string): Promise<void> {
  const baseDir = path.resolve(folder);
  const importMapFile = path.join(baseDir, IMPORT_MAP);
  await mkdir(path.dirname(importMapFile), { recursive: true });
  process.env.PAYLOAD_TS_OUTPUT_PATH = path.join(baseDir, TYPES);
  await generateTypes(config, { log: false });
  const importMap = { ...config.admin.importMap, baseDir, importMapFile };
  await generateImportMap({ ...config, admin: { ...config.admin, importMap } }, { force: true, log: false });
}

/** The database adapter with the tables that the configuration asks for, unconnected. */
export async function tables(): Promise<PostgresAdapter> {
  const typescript = { ...config.typescript, autoGenerate: false };
  const offline = { disableDBConnect: true, disableOnInit: true };
  const cms = await new BasePayload().init({ config: { ...config, typescript }, ...offline });
  return postgresOf(cms);
}
