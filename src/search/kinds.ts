/** What can be found besides offices and countries: in which fields to look, and which two to show. */
export const kinds = {
  news: { title: 'headline', note: 'summary' },
  programs: { title: 'name', note: 'summary' },
  staff: { title: 'name', note: 'position' },
  topics: { title: 'name', note: 'description' },
  pages: { title: 'title', note: 'summary' },
} as const;

export type Kind = keyof typeof kinds;

/** The order of the groups of results. */
export const order = ['offices', 'countries', 'news', 'programs', 'staff', 'topics', 'pages'] as const;

export type Group = (typeof order)[number];
