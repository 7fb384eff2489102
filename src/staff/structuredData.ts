import { absolute } from '@/lib/absolute';
import type { PersonPage } from './view';

/** A person, https://schema.org/Person. */
export function personData(person: PersonPage): Record<string, unknown> {
  return {
    '@type': 'Person',
    '@id': absolute(person.href),
    name: person.name,
    honorificPrefix: person.honorific?.value,
    jobTitle: person.position.value,
    url: absolute(person.href),
    image: person.photograph ? absolute(person.photograph.src) : undefined,
    worksFor: { '@id': absolute('/#organization') },
    workLocation: person.offices.length
      ? person.offices.map(({ name, href }) => ({
          '@type': 'GovernmentOffice',
          '@id': absolute(href),
          name: name.value,
        }))
      : undefined,
  };
}
