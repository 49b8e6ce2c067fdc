// Model, update, view.
