/** To come. */
export function RoundsScreen() {
  return <main tabIndex={-1} />;
}
