import { Fragment } from 'react';

/** Names in a row, each in its own direction of writing. */
export function NameList({ names }: { names: readonly string[] }) {
  return names.map((name, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name
    <Fragment key={`${name} ${index}`}>
      {index > 0 && ', '}
      <bdi>{name}</bdi>
    </Fragment>
  ));
}
