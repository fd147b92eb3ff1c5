import '../../library/src/events.ts';
import '../../contract/src/index.ts';
import '#queueing';
