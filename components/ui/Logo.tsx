/** The mark of `logo.svg`: a page, and beside it a speech balloon. Decorative: the name stands next to it. */
export function Logo({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="#0d6b62" />
      <path d="M7 9.5A2.5 2.5 0 0 1 9.5 7H13v18H9.5A2.5 2.5 0 0 1 7 22.5z" fill="#fff" fillOpacity=".42" />
      <path d="M15.5 7h7A2.5 2.5 0 0 1 25 9.5v10a2.5 2.5 0 0 1-2.5 2.5h-2.3l-4.7 3.5z" fill="#fff" />
    </svg>
  );
}
