import { handleEndpoints, type SanitizedConfig } from 'payload';

/**
 * Stands in for `@payloadcms/next/routes`, which does the same and brings along what draws pictures of pages: two
 * seconds for each test file.
 */
const rest = (config: Promise<SanitizedConfig>) => (request: Request) => handleEndpoints({ config, request });

export {
  rest as REST_DELETE,
  rest as REST_GET,
  rest as REST_OPTIONS,
  rest as REST_PATCH,
  rest as REST_POST,
  rest as REST_PUT,
};
