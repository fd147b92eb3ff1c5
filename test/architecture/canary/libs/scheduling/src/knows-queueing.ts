import '#queueing';
