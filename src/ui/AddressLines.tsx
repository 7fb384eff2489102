/** The lines of a postal address. Each reads in the direction of its own script and begins where the page's lines do. */
export function AddressLines({ lines }: { lines: string[] }) {
  return lines.map((line) => (
    <span className="ui-address-line" key={line}>
      <bdi>{line}</bdi>
    </span>
  ));
}
