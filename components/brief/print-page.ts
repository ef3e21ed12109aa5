/**
 * Prints this page. False where the browser refuses: Firefox has no way to print its sidebar (seen in 153,
 * `NotAllowedError: No browsing context`), while the same page in a tab can be printed.
 */
export function printPage(): boolean {
  try {
    print();
    return true;
  } catch {
    return false;
  }
}
