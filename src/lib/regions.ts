/** The parts of the world by which the directory is ordered. */
export const regions = ['americas', 'europe', 'middle-east-and-africa', 'asia-and-pacific'] as const;

export type Region = (typeof regions)[number];
