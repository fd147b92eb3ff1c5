import '#identity';
