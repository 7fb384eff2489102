import config from '@payload-config';
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes';
import { inDefaultLanguage } from '@/cms/restLanguage';

export const GET = inDefaultLanguage(REST_GET(config));
export const POST = inDefaultLanguage(REST_POST(config));
export const DELETE = inDefaultLanguage(REST_DELETE(config));
export const PATCH = inDefaultLanguage(REST_PATCH(config));
export const PUT = inDefaultLanguage(REST_PUT(config));
export const OPTIONS = inDefaultLanguage(REST_OPTIONS(config));
