import '#queueing/http';
