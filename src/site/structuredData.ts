import { absolute } from '@/lib/absolute';
import type { SiteFrame } from './view';

/** The organization itself, https://schema.org/GovernmentOrganization. */
export function organizationData(site: SiteFrame, href: string): Record<string, unknown> {
  return {
    '@type': 'GovernmentOrganization',
    '@id': absolute('/#organization'),
    name: site.name.value,
    alternateName: site.shortName?.value,
    description: site.mission?.value,
    url: absolute(href),
    telephone: site.headquarters.telephone ?? undefined,
    email: site.headquarters.email ?? undefined,
    address: site.headquarters.addressLines.join(', ') || undefined,
    parentOrganization: parentsData(site.parents.map(({ value }) => value)),
  };
}

/** The trail of links at the head of a page, https://schema.org/BreadcrumbList. */
export function breadcrumbData(items: { name: string; href: string }[]): Record<string, unknown> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: items.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(href),
    })),
  };
}

function parentsData([nearest, ...others]: string[]): Record<string, unknown> | undefined {
  if (!nearest) return undefined;
  return { '@type': 'GovernmentOrganization', name: nearest, parentOrganization: parentsData(others) };
}
