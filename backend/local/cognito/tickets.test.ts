import { expect, test } from 'vitest';
import { Tickets } from './tickets';

function make() {
  let time = 0;
  const tickets = new Tickets<string>(180, () => time);
  return { tickets, advance: (seconds: number) => (time += seconds * 1000) };
}

test('a ticket stands for its value until it is taken', () => {
  const { tickets } = make();
  const ticket = tickets.issue('value');
  expect(tickets.peek(ticket)).toBe('value');
  expect(tickets.take(ticket)).toBe('value');
  expect(tickets.peek(ticket)).toBeUndefined();
  expect(tickets.take(ticket)).toBeUndefined();
});

test('a ticket ends with its time', () => {
  const { tickets, advance } = make();
  const ticket = tickets.issue('value');
  advance(179);
  expect(tickets.peek(ticket)).toBe('value');
  advance(1);
  expect(tickets.take(ticket)).toBeUndefined();
});

test('tickets differ, and are too long to guess', () => {
  const { tickets } = make();
  const issued = Array.from({ length: 1000 }, () => tickets.issue('value'));
  expect(new Set(issued).size).toBe(1000);
  expect(issued[0]).toMatch(/^[\w-]{64}$/);
});

test('past ten thousand the oldest make room', () => {
  const { tickets } = make();
  const issued = Array.from({ length: 10_001 }, (_, index) => tickets.issue(String(index)));
  expect(tickets.peek(issued[0] ?? '')).toBeUndefined();
  expect(tickets.peek(issued[1] ?? '')).toBe('1');
  expect(tickets.peek(issued[10_000] ?? '')).toBe('10000');
});
