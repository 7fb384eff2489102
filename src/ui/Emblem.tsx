/** The mark of the site: a globe with its meridians. Says nothing that the name beside it does not say. */
export function Emblem() {
  return (
    <svg className="ui-emblem" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
      <circle className="ui-emblem__disc" cx="24" cy="24" r="23" />
      <g className="ui-emblem__lines">
        <circle cx="24" cy="24" r="15" />
        <ellipse cx="24" cy="24" rx="6.5" ry="15" />
        <path d="M9 24h30M11.5 16.2h25M11.5 31.8h25" />
      </g>
      <path
        className="ui-emblem__star"
        d="M24 2.6l1.6 4.6h-3.2zM24 45.4l1.6-4.6h-3.2zM2.6 24l4.6-1.6v3.2zM45.4 24l-4.6-1.6v3.2z"
      />
    </svg>
  );
}
