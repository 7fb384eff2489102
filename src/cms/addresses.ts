import { type Section, sectionOf } from '@/lib/paths';
import { shared } from './cache';
import { read } from './payload';
import { visitor } from './viewer';

/** A public document's section, slug, and the instant of its last change. */
export type Address = { section: Section; slug: string; updatedAt: string };

const sections = Object.keys(sectionOf) as Section[];

/** Every document that has a page of its own; kept until one of the sections changes. */
export function listAddresses(): Promise<Address[]> {
  return shared(['addresses'], sections, async () => (await Promise.all(sections.map(addressesOf))).flat());
}

async function addressesOf(section: Section): Promise<Address[]> {
  const documents = await read(visitor).list(section, [], { depth: 0, select: { slug: true, updatedAt: true } });
  return documents.map(({ slug, updatedAt }) => ({ section, slug, updatedAt }));
}
