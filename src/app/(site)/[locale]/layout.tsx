import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { defaultLocale, directionOf, isLocale } from '@/lib/locales';
import { FontPreloads } from '@/ui/FontPreloads';
import '@/ui/styles/site.scss';

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export const metadata = { icons: { icon: { url: '/favicon.svg', type: 'image/svg+xml' } } };

export default async function SiteLayout({ children, params }: Props) {
  const { locale: given } = await params;
  const locale = isLocale(given) ? given : defaultLocale;
  setRequestLocale(locale);
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <body>
        <FontPreloads />
        {children}
      </body>
    </html>
  );
}
