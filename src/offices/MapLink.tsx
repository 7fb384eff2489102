import { getTranslations } from 'next-intl/server';

type Position = { latitude: number; longitude: number };

/** Coordinates in degrees, with a link to a map elsewhere: our pages load nothing from other hosts. */
export async function MapLink({ latitude, longitude }: Position) {
  const t = await getTranslations();
  const href = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=13/${latitude}/${longitude}`;
  return (
    <>
      <bdi dir="ltr">
        {latitude.toFixed(4)}, {longitude.toFixed(4)}
      </bdi>
      <br />
      <a href={href} rel="external noreferrer">
        {t('offices.openMap')} <span className="usa-sr-only">({t('common.opensElsewhere')})</span>
      </a>
    </>
  );
}
