- (loop)
* a
* b
- {loop < 2: -> loop}
end
