// Durable bytes.
