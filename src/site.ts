/** What differs from one place of publication to another, set when the site is built. */

/** The name is the same in both languages. */
export const SITE_NAME = 'Utmaningskartan';

/** Address for corrections, from SITE_CONTACT; null where the publisher has named none. */
export const CONTACT: string | null = process.env['SITE_CONTACT'] ?? null;
