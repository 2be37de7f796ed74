import { describeJournal } from './journal-rules.fixture';
import { ProcessJournal } from './process-journal';

describeJournal(async () => new ProcessJournal());
