import styles from './WorldMap.module.css';

type Position = { latitude: number; longitude: number };

/** The section of the world in public/images/world.svg, and its units for a degree. */
const MAP = { width: 295, height: 130, west: -180, north: 74, perLongitude: 0.82, perLatitude: 1 };

/** Where the offices stand, as points on a drawn map. Decoration: the directory says the same in words. */
export function WorldMap({ positions }: { positions: Position[] }) {
  const { width, height } = MAP;
  return (
    <svg className={styles.map} viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <image href="/images/world.svg" width={width} height={height} />
      <path className={styles.halos} d={positions.map(pointAt).join('')} />
      <path className={styles.points} d={positions.map(pointAt).join('')} />
    </svg>
  );
}

/** A line without length: its round ends make the point. */
function pointAt({ latitude, longitude }: Position): string {
  const x = (longitude - MAP.west) * MAP.perLongitude;
  const y = (MAP.north - latitude) * MAP.perLatitude;
  return `M${x.toFixed(1)} ${y.toFixed(1)}h0`;
}
