import type { DiagnosticEvent } from '@/lib/contract/diagnostics';
import { formatDate } from '../../language/formats';
import { texts } from '../texts';

const TIME: Intl.DateTimeFormatOptions = {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
  hourCycle: 'h23',
};
const DAY_AND_TIME: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'medium' };

function EventRow({ event: { at, part, what, more = {} } }: { event: DiagnosticEvent }) {
  return (
    <tr data-part={part}>
      <td className="event-time">
        <time dateTime={new Date(at).toISOString()} title={formatDate(at, DAY_AND_TIME)}>
          {formatDate(at, TIME)}
        </time>
      </td>
      <td className="event-part">{part}</td>
      <td className="event-what">{what}</td>
      <td className="event-more">
        {Object.entries(more).map(([name, value]) => (
          <span key={name}>
            {name} <b>{String(value)}</b>
          </span>
        ))}
      </td>
    </tr>
  );
}

/** The latest first. What happened twice in one millisecond has two places. */
const toRows = (events: readonly DiagnosticEvent[]) =>
  events.map((event, place) => ({ key: `${place} ${event.at}`, event })).reverse();

/** Events, the latest first. */
export function EventTable({ events }: { events: readonly DiagnosticEvent[] }) {
  return (
    <table className="events">
      <thead>
        <tr>
          {[texts.time, texts.part, texts.what, texts.more].map(name => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {toRows(events).map(({ key, event }) => (
          <EventRow key={key} event={event} />
        ))}
      </tbody>
    </table>
  );
}
