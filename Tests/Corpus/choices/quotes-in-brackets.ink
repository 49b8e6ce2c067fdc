* ["Yes."] "Yes," I said.
