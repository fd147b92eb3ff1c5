import '#audit';
