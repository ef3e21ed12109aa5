/** To come. */
export function RotationScreen() {
  return <main tabIndex={-1} />;
}
