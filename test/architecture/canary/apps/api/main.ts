import '#queueing';
import '#queueing/http';
