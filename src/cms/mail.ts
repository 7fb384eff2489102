import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import nodemailer from 'nodemailer';
import { env } from '@/lib/env';

/** Mail goes to SMTP_URL; without one it is made up and dropped, so that nothing leaves a trial installation. */
export const mail = nodemailerAdapter({
  defaultFromAddress: env.MAIL_FROM,
  defaultFromName: 'Chancery',
  skipVerify: true,
  transport: env.SMTP_URL
    ? nodemailer.createTransport(env.SMTP_URL)
    : nodemailer.createTransport({ jsonTransport: true }),
});
