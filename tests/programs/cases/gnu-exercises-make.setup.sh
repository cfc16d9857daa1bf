printf 'CC = gcc\nOBJS := a.o b.o\n\nall: $(OBJS)\n\t@echo linking $^ into $@\n\n%%.o: %%.src\n\t@echo compiling $< to $@\n\t@cp $< $@\n\nclean:\n\t-rm -f $(OBJS)\n\n.PHONY: all clean\n' > Makefile
echo a > a.src; echo b > b.src
