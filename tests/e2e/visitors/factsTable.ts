/**
 * What the demonstration is about, and where a visitor finds it: the page, and how it is said there. Written out here,
 * apart from the content, so that a fact that gets lost is missed.
 */
export const facts: [fact: string, page: string, words: RegExp][] = [
  ['its name', '/', /Office of International Affairs/],
  ['its short name', '/about', /Office of International Affairs \(OIA\)/],
  ['it is part of Homeland Security Investigations', '/', /Homeland Security Investigations \(HSI\)/],
  ['which is part of ICE', '/', /U\.S\. Immigration and Customs Enforcement \(ICE\)/],
  ['which is part of the department', '/', /Department of Homeland Security/],
  ['it sits in Washington', '/contact', /Washington, D\.C\./],
  [
    'it is the link to counterparts abroad',
    '/',
    /link to its counterparts abroad: foreign governments and police forces/,
  ],
  ['it investigates', '/', /coordinate and carry out investigations of cross-border crime/],
  ['it is the largest', '/', /largest international investigative body of the Department of Homeland Security/],
  ['71 offices in 47 countries', '/', /71 offices in 47 countries/],
  ['71 offices in 47 countries, in the directory', '/offices', /71 offices in 47 countries/],
  ['more than 380 staff', '/', /government and contract staff More than 380/],
  ['attachés lead the offices', '/', /Attachés lead (our|the) offices/],
  ['it looks into violations', '/', /violations of immigration and customs law/],
  ['it speaks in international organizations', '/', /speak for the agency in international organizations/],

  ['duty: coordinate', '/', /coordinate investigations with the law enforcement authorities of the host country/],
  [
    'duty: support',
    '/',
    /help the agency’s offices at home and abroad with cases, .* known about crime .* people, goods and technology across borders/,
  ],
  ['duty: train', '/', /train foreign counterparts and help them build up their capacity/],
  ['duty: removals', '/', /make it possible to return people to their countries/],
  ['duty: requests', '/', /pass requests of the host country’s authorities on to the agency’s offices at home/],

  ['program: visas', '/programs/visa-security', /Visa Security Program/],
  ['program: visitors', '/programs/international-visitors', /International Visitors Program/],
  ['program: organizations', '/programs/international-organizations', /Representation in international organizations/],
  ['program: training', '/programs/international-training', /International training/],
  ['program: repatriation', '/programs/repatriation', /Repatriation/],
  [
    'all five programs',
    '/programs',
    /Visa Security Program.*International Visitors Program.*international organizations.*training.*Repatriation/,
  ],

  ['who leads', '/', /Peter S\. Vincent/],
  ['as what', '/leadership', /Peter S\. Vincent .*Acting Assistant Director, Office of International Affairs/],
  ['also legal advisor', '/leadership/peter-s-vincent', /principal legal advisor/],
  [
    'earlier in Bogotá',
    '/leadership/peter-s-vincent',
    /judicial attaché of the Department of Justice at the embassy in Bogotá/,
  ],
  ['advising', '/leadership/peter-s-vincent', /advised on: extradition, terrorist organizations, the drug trade/],

  ['vision: focus', '/', /International law enforcement is our focus/],
  ['vision: flexible', '/', /Challenges and threats change, and we want to stay flexible/],
  ['vision: how', '/', /drawing the best people, by teamwork and by welcoming new ideas/],

  ['the way to an office', '/', /Contact an International Affairs attaché office/],
  ['related places', '/', /Related offices and programs.*Enforcement and Removal Operations/],
  ['top story', '/', /Top story.*Painting stolen in World War II goes back to Germany/],
  ['more news of art', '/', /More Cultural Property, Art and Antiquities Investigations news/],
  ['more news of violators', '/', /More Human Rights Violators news/],
];

const ART = /Cultural Property, Art and Antiquities/;
const VIOLATORS = /Human Rights Violators/;

export const news: [date: string, dateline: string, subject: RegExp, topic: RegExp][] = [
  ['August 25, 2011', 'Washington, DC', /Statement on how the agency screens cases internally/, /Policy/],
  ['June 27, 2012', 'Buffalo, NY', /Arrest in upstate New York over a false immigration document/, VIOLATORS],
  ['July 12, 2012', 'Washington, DC', /Stolen art and antiquities go back to Peru/, ART],
  ['July 23, 2012', 'Frankfurt, Germany', /Painting stolen in World War II goes back to Germany/, ART],
  ['July 26, 2012', 'New York, NY', /Looted antiquities go back to Nigeria/, ART],
  ['July 26, 2012', 'New York, NY', /Stolen statues seized in a New York storage facility/, ART],
  ['August 31, 2012', 'Denver, CO', /Denver man.*indicted for identity theft and unlawful naturalization/, VIOLATORS],
];

/** Of the 71: some of each region, attaché offices and sub-offices, with time zone. */
export const offices: [slug: string, city: string, country: string, region: string, kind: string, zone: string][] = [
  ['bogota', 'Bogotá', 'Colombia', 'Americas', 'Attaché office', 'America/Bogota'],
  ['tijuana', 'Tijuana', 'Mexico', 'Americas', 'Sub-office', 'America/Tijuana'],
  ['london', 'London', 'United Kingdom', 'Europe', 'Attaché office', 'Europe/London'],
  ['frankfurt', 'Frankfurt', 'Germany', 'Europe', 'Sub-office', 'Europe/Berlin'],
  ['cairo', 'Cairo', 'Egypt', 'Middle East and Africa', 'Attaché office', 'Africa/Cairo'],
  ['johannesburg', 'Johannesburg', 'South Africa', 'Middle East and Africa', 'Sub-office', 'Africa/Johannesburg'],
  ['tokyo', 'Tokyo', 'Japan', 'Asia and the Pacific', 'Attaché office', 'Asia/Tokyo'],
  ['guangzhou', 'Guangzhou', 'China', 'Asia and the Pacific', 'Sub-office', 'Asia/Shanghai'],
];
