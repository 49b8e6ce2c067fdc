{ true:
- else: no
}
end
