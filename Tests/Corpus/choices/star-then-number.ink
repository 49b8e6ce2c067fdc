* 1 apple
