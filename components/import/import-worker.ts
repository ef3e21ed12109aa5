import { CrosswalkDatabase } from '@/utils/records/database';
import { ImportSession } from '@/utils/transfer/import/import-session';
import type { ImportReply, ImportRequest } from './import-messages';

/** Reads and writes files apart from the panel, which stays free meanwhile. Its name is the database's. */
const session = new ImportSession(new CrosswalkDatabase(self.name));

/** Questions are answered one after the other. */
let last: Promise<unknown> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<ImportRequest>) => {
  last = last
    .then(() => answerTo(data))
    // No answer is one too: whoever asked knows what it means.
    .catch(() => undefined)
    .then((answer) => reply({ id: data.id, answer }));
};

function answerTo(request: ImportRequest): unknown {
  switch (request.ask) {
    case 'look':
      return session.look(request.file, request.profile, request.options);
    case 'find':
      return session.find(request.text);
    case 'apply':
      return session.apply((progress) => reply({ id: request.id, progress }));
    case 'take-back':
      return session.takeBack(request.importId);
  }
}

function reply(message: ImportReply): void {
  self.postMessage(message);
}
