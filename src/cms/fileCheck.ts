import { fileTypeFromBuffer } from 'file-type';
import type { CollectionBeforeOperationHook } from 'payload';
import { APIError } from 'payload';
import { kitWord } from './kitLabels';

const IMAGES = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif']);

/** Looks into the file: its name and the type that the browser claims are not believed. */
export const checkFile: CollectionBeforeOperationHook = async ({ args, req }) => {
  if (!req.file?.data?.length) return args;
  const kind = await fileTypeFromBuffer(req.file.data);
  if (!kind || !IMAGES.has(kind.mime)) {
    throw new APIError(kitWord('fileRefused', req.i18n?.language), 400, undefined, true);
  }
  return args;
};
