/** The sections of the admin's sidebar. */
export const groups = {
  newsroom: { en: 'Newsroom', es: 'Sala de prensa', fr: 'Rédaction', ar: 'غرفة الأخبار' },
  directory: { en: 'Directory', es: 'Directorio', fr: 'Annuaire', ar: 'الدليل' },
  site: { en: 'Site', es: 'Sitio', fr: 'Site', ar: 'الموقع' },
  administration: { en: 'Administration', es: 'Administración', fr: 'Administration', ar: 'الإدارة' },
};
