/** To come. */
export function StakeholdersScreen() {
  return <main tabIndex={-1} />;
}
