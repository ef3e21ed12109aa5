// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import { host, mountForEach, root } from '../mounted';

mountForEach();

/** Promises that are due, as Today has them: the part is away when nothing is. */
function show(names: readonly string[]) {
  act(() =>
    root.render(
      <main tabIndex={-1}>
        {names.length > 0 && (
          <Section title="Due" more={<button type="button">Add</button>}>
            <ul>
              {names.map((name) => (
                <Row key={name} gutter={<button type="button">{`day of ${name}`}</button>}>
                  <button type="button">{name}</button>
                </Row>
              ))}
            </ul>
          </Section>
        )}
      </main>,
    ),
  );
}

function focus(name: string) {
  act(() => [...host.querySelectorAll('button')].find((one) => one.textContent === name)?.focus());
}

const focused = () => document.activeElement?.textContent;

it('hands the focus of a row that goes to the one beside it', () => {
  show(['Ada', 'Bo', 'Cy']);
  focus('Bo');
  show(['Ada', 'Cy']);
  expect(focused()).toBe('day of Cy');
  focus('Cy');
  show(['Ada']);
  expect(focused()).toBe('day of Ada');
});

it('hands it to the page with the last row, and with a part that goes', () => {
  show(['Ada']);
  focus('Ada');
  show([]);
  expect(document.activeElement?.localName).toBe('main');
  show(['Ada']);
  focus('Add');
  show([]);
  expect(document.activeElement?.localName).toBe('main');
});

it('leaves the focus where it is when another row goes', () => {
  show(['Ada', 'Bo']);
  focus('Bo');
  show(['Bo']);
  expect(focused()).toBe('Bo');
});
