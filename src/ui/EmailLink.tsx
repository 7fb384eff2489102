/** A mail address to write to. It reads from left to right in every language, and may be broken anywhere. */
export function EmailLink({ email }: { email: string }) {
  return (
    <a className="ui-email" href={`mailto:${email}`}>
      <bdi dir="ltr">{email}</bdi>
    </a>
  );
}
