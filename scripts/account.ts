import { randomBytes } from 'node:crypto';
import { isRole, roles } from '@/cms/roles';
import { openPayload } from './payload.ts';

/** Makes an account from the command line, for the first administrator of an installation. The password is shown once. */
export async function makeAccount([email = '', role = 'administrator', name = email]: string[]): Promise<string> {
  if (!email.includes('@'))
    throw new Error('Say for whom: npm run account -- someone@example.gov administrator "Full name"');
  if (!isRole(role)) throw new Error(`"${role}" is not a role. Choose one of: ${roles.join(', ')}`);
  const cms = await openPayload();
  const { totalDocs } = await cms.count({ collection: 'users', where: { email: { equals: email } } });
  if (totalDocs) throw new Error(`There is an account for ${email} already.`);
  const password = randomBytes(18).toString('base64url');
  await cms.create({ collection: 'users', data: { email, password, role, name }, context: { withoutPages: true } });
  return `Account for ${email} (${role}). Password, shown only now: ${password}`;
}
