import { describe, expect, it } from 'vitest';
import { dayOf, formatDay, formatMonth, isTimeZone, yearOf, zoneName } from './time';

describe('days', () => {
  it('are the day in UTC', () => {
    expect(dayOf('2012-07-23T23:59:59.000Z')).toBe('2012-07-23');
    expect(yearOf('2012-07-23T12:00:00.000Z')).toBe(2012);
  });

  it('stand in words of each language, with digits that all read', () => {
    expect(formatDay('2012-07-23', 'en')).toBe('July 23, 2012');
    expect(formatDay('2012-07-23', 'es')).toBe('23 de julio de 2012');
    expect(formatDay('2012-07-23', 'fr')).toBe('23 juillet 2012');
    expect(formatDay('2012-07-23', 'ar')).toMatch(/^23 .* 2012$/);
    expect(formatMonth('2012-07', 'en')).toBe('July 2012');
  });
});

describe('time zones', () => {
  it.each(['Europe/Berlin', 'America/Argentina/Buenos_Aires', 'UTC'])('%s is one', (zone) =>
    expect(isTimeZone(zone)).toBe(true),
  );
  it.each(['EST', 'Europe/Bonn', '', '+02:00', 'Mars/Olympus'])('%s is none', (zone) =>
    expect(isTimeZone(zone)).toBe(false),
  );

  it('have a name in each language', () => {
    const now = new Date('2012-07-23T12:00:00Z');
    expect(zoneName('Asia/Tokyo', 'en', now)).toBe('Japan Standard Time');
    expect(zoneName('Asia/Tokyo', 'es', now)).not.toBe(zoneName('Asia/Tokyo', 'en', now));
  });
});
