const NAVY = '#122b54';
const GOLD = '#e6bf67';

/** The mark of the product in the admin: a globe with its meridians. Colours stand here: the admin loads no style of the site. */
export function Icon({ size = 18 }: { size?: number }) {
  return (
    <svg viewBox="0 0 48 48" width={size} height={size} aria-hidden="true" focusable="false">
      <circle cx="24" cy="24" r="23" fill={NAVY} stroke={GOLD} strokeWidth="2" />
      <g fill="none" stroke="#fff" strokeWidth="2">
        <circle cx="24" cy="24" r="15" />
        <ellipse cx="24" cy="24" rx="6.5" ry="15" />
        <path d="M9 24h30M11.5 16.2h25M11.5 31.8h25" />
      </g>
    </svg>
  );
}
